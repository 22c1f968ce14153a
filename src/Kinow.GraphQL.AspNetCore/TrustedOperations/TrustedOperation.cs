using System.Text;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.PersistedOperations;

namespace Kinow.GraphQL.AspNetCore.TrustedOperations;

/// <summary>A registered operation.</summary>
internal sealed class TrustedOperation(ManifestOperation read)
{
    private PreparedDocument? prepared;

    public string Id => read.Id;

    /// <summary>The operation's name.</summary>
    public string? Name => read.Name;

    public string Text => read.Text;

    /// <summary>Prepares the document at its first use and keeps it; registered documents are few.</summary>
    public PreparedDocument Prepare(GraphQLExecutor executor) => prepared ??= executor.Prepare(Encoding.UTF8.GetBytes(Text));
}
