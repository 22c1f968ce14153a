namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>What a request asks for, as slices of the memory it was read into.</summary>
internal struct RequestMembers
{
    /// <summary>
    /// The document: what stands between the quotes of a JSON string, or plain text from a URL; empty when there is none.
    /// </summary>
    public ReadOnlyMemory<byte> Query;

    /// <summary>Whether <see cref="Query"/> has JSON escapes.</summary>
    public bool IsEscaped;

    /// <summary>Whether <see cref="Query"/> came from a URL.</summary>
    public bool IsPlain;

    /// <summary>The variables as a JSON object; empty when there are none.</summary>
    public ReadOnlyMemory<byte> Variables;

    /// <summary>The operation to run; <c>null</c> for the only one.</summary>
    public string? OperationName;

    /// <summary>The id of a registered document; <c>null</c> when there is none.</summary>
    public string? DocumentId;

    /// <summary>The SHA-256 hash of an automatic persisted query; <c>null</c> when there is none.</summary>
    public string? Hash;

    /// <summary>How the operation wants to be answered again; <c>null</c> where it does not say.</summary>
    public LiveSettings? Live;
}
