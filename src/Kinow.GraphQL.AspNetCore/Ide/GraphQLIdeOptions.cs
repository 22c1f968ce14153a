namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>How the GraphQL IDE is served.</summary>
public sealed record GraphQLIdeOptions
{
    /// <summary>
    /// The folder of the IDE's files; <c>graphql-ide</c> beside the program unless set. The build puts them there where npm is on the
    /// machine.
    /// </summary>
    public string Folder { get; init; } = Path.Combine(AppContext.BaseDirectory, "graphql-ide");

    /// <summary>The title of the page.</summary>
    public string Title { get; init; } = "GraphQL";

    /// <summary>An operation that the first empty editor starts with; <c>null</c> for none.</summary>
    public string? Example { get; init; }

    /// <summary>Accounts to ask as; for tests alone, since the page has what signs in to them.</summary>
    public IReadOnlyList<IdeAccount> Accounts { get; init; } = [];

    /// <summary>Operations to open, by folder.</summary>
    public IReadOnlyList<IdeOperation> Operations { get; init; } = [];
}
