namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>How far a refresh got, as a document.</summary>
/// <param name="Body">How far.</param>
/// <param name="Expires">When nobody asks for it any more, in milliseconds since 1970, for cleaning.</param>
internal sealed record RefreshDocument(RefreshBody Body, long Expires);
