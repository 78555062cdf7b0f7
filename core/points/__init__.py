"""Control points: their table, the model they call for, its quality and its error away from them."""
