namespace Kinow.GraphQL.PersistedOperations;

/// <summary>An operation of a manifest.</summary>
/// <param name="Id">What clients ask for it by.</param>
/// <param name="Name">The name that it has in its text; null for none.</param>
/// <param name="Text">The document: one operation with its fragments.</param>
public sealed record ManifestOperation(string Id, string? Name, string Text);
