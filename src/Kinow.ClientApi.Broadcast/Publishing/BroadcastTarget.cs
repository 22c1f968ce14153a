namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>Where an answer is published.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Address">Where those who listen there find the same answer by HTTP.</param>
public sealed record BroadcastTarget(string Channel, string Address);
