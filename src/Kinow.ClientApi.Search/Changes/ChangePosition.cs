using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Changes;

/// <summary>How far a container has read a ring.</summary>
/// <param name="Sequence">The write that it has read.</param>
/// <param name="Epoch">The epoch of the ring; null where there was no ring.</param>
/// <param name="Next">How many changes had been told in it.</param>
internal readonly record struct ChangePosition(DocumentSequence Sequence, string? Epoch, long Next)
{
    /// <summary>Whether nothing had ever been told.</summary>
    internal bool IsBeginning => Epoch is null;
}
