using System.Text;

using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.TrustedOperations;

/// <summary>A registered operation.</summary>
/// <param name="id">What clients call it by, usually the hash of its text.</param>
/// <param name="name">The operation's name; <c>null</c> when it is anonymous.</param>
/// <param name="text">The document.</param>
internal sealed class TrustedOperation(string id, string? name, string text)
{
    private PreparedDocument? prepared;

    /// <summary>What clients call it by.</summary>
    public string Id { get; } = id;

    /// <summary>The operation's name.</summary>
    public string? Name { get; } = name;

    /// <summary>The document.</summary>
    public string Text { get; } = text;

    /// <summary>The document made ready, at its first use. It stays ready: registered documents are few.</summary>
    /// <param name="executor">The engine; always the same one.</param>
    public PreparedDocument Prepare(GraphQLExecutor executor) => prepared ??= executor.Prepare(Encoding.UTF8.GetBytes(Text));
}
