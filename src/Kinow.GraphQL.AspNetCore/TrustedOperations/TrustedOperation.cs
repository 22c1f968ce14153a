using System.Text;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.TrustedOperations;

/// <summary>A registered operation.</summary>
internal sealed class TrustedOperation(string id, string? name, string text)
{
    private PreparedDocument? prepared;

    public string Id { get; } = id;

    /// <summary>The operation's name.</summary>
    public string? Name { get; } = name;

    public string Text { get; } = text;

    /// <summary>Prepares the document at its first use and keeps it; registered documents are few.</summary>
    public PreparedDocument Prepare(GraphQLExecutor executor) => prepared ??= executor.Prepare(Encoding.UTF8.GetBytes(Text));
}
