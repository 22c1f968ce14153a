namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>An answer that is to be broadcast.</summary>
/// <param name="Body">The answer as JSON: an object without extensions.</param>
/// <param name="EntityTag">What its entity tag over HTTP has in common in all encodings: the characters after the first quote.</param>
public sealed record BroadcastAnswer(ReadOnlyMemory<byte> Body, string EntityTag);
