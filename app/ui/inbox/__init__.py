"""The approval inbox: requests with the state of their slot, and what can be answered."""
