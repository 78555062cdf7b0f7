"""What the whole overlap says of a transform: both images aligned and compared, place by place."""
