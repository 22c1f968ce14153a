using Kinow.ClientApi.Core.Access;

namespace Kinow.ClientApi.Contract;

/// <summary>What a player learns when it tells its position.</summary>
/// <param name="Stopped">Whether its viewing had to give its place away.</param>
/// <param name="NextBeatSeconds">In how many seconds the next beat is due; null when none is.</param>
/// <param name="Position">The position that was kept, in seconds from the start.</param>
internal sealed record PlayerHeartbeat(bool Stopped, int? NextBeatSeconds, int Position)
{
    /// <summary>Why it was stopped; null when it was not.</summary>
    public AccessReason? Reason => Stopped ? AccessReason.SimultaneousViews : null;
}
