namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>An operation that the IDE offers to open.</summary>
/// <param name="Folder">What it belongs to.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">The document.</param>
public sealed record IdeOperation(string Folder, string Name, string Text);
