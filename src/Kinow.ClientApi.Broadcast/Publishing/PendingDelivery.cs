namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>A message that is to go to a channel.</summary>
/// <param name="Target">Where.</param>
/// <param name="IsNotice">Whether it says that there is an answer, rather than the answer.</param>
internal readonly record struct PendingDelivery(BroadcastTarget Target, bool IsNotice);
