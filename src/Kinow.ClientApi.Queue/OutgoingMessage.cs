using System.Collections.Immutable;

namespace Kinow.ClientApi.Queue;

/// <summary>A message for a FIFO queue.</summary>
/// <param name="Body">Text, at most <see cref="SqsLimits.MessageBytes"/> with the attributes.</param>
/// <param name="GroupId">Messages of one group are delivered in the order they were sent.</param>
/// <param name="DeduplicationId">A second message with this id within five minutes is taken and dropped.</param>
public sealed record OutgoingMessage(string Body, string GroupId, string DeduplicationId)
{
    /// <summary>Named texts beside the body.</summary>
    public ImmutableSortedDictionary<string, string> Attributes { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
