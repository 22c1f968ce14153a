using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Writing;

/// <summary>Looks at what documents are to replace, in the call that plans their writing, and may do something first.</summary>
internal interface IWriteInspection
{
    /// <summary>Parts of the documents that are looked at.</summary>
    IReadOnlyList<string> Source { get; }

    /// <summary>Looks at what is there. Its bytes live as long as this call.</summary>
    void Look(DocumentWrite write, GetResult existing);

    /// <summary>Runs after all of a part have been looked at, and before any of them is written.</summary>
    Task BeforeWriteAsync(CancellationToken cancellationToken);
}
