"""What reads the open Maya scene. It changes nothing that it does not put back."""
