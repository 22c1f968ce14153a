namespace Kinow.ClientApi.Embedded;

// A class and not a structure: lists of classes share the framework's compiled code, which makes the start shorter.

/// <summary>An item at its position under one parent.</summary>
internal sealed record PlacedItem<T>(int Position, T Item);
