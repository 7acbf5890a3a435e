"""Builds the corpus: small Objective-C apps into IPAs, with the truth about their metadata."""
