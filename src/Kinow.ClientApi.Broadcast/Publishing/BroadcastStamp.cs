namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>Which answer of a channel a message is about: what has come before, or twice, is dropped by it.</summary>
/// <param name="Epoch">Grows whenever a process begins to publish, be it the same again.</param>
/// <param name="Sequence">Grows by one with each answer of an epoch.</param>
/// <param name="EntityTag">As <see cref="BroadcastAnswer.EntityTag"/>.</param>
internal readonly record struct BroadcastStamp(long Epoch, long Sequence, string EntityTag);
