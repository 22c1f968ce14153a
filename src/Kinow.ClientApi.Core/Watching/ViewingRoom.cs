using System.Collections.Immutable;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Watching;

/// <summary>The places of an account while viewings join.</summary>
internal sealed class ViewingRoom(ImmutableArray<Viewing> viewings, ImmutableArray<Viewing> asked, ViewingSettings settings)
{
    private readonly List<Viewing> present = [.. viewings];
    private Guid? handedOver;

    /// <summary>The viewings that join.</summary>
    internal ImmutableArray<Viewing> Asked { get; private set; } = asked;

    /// <summary>Gives the place of a viewing to the first of those that join, whatever the limit is by now.</summary>
    internal void HandOver(Viewing former)
    {
        var first = Asked[0];
        present.Remove(former);
        if (first.VideoId == former.VideoId) first = first with { Since = former.Since, IsCounted = former.IsCounted };
        if (former.TakesPlace) handedOver = first.Id;
        Asked = Asked.SetItem(0, first);
    }

    /// <summary>Whether a viewing finds a place, after older ones were stopped where the platform wants that.</summary>
    internal bool HasPlaceFor(Viewing viewing)
    {
        if (viewing.IsFree || viewing.Id == handedOver || settings.Limit is not { } limit) return true;
        if (settings.WhenReached == ViewingLimitBehavior.StopOldest) StopDownTo(limit - 1);
        return present.Count(static other => other.TakesPlace) < limit;
    }

    internal void Add(Viewing viewing) => present.Add(viewing);

    /// <summary>What is remembered; of too many, those that have no place are forgotten first, then the ones that joined first.</summary>
    internal ImmutableArray<Viewing> ToViewings()
    {
        while (present.Count > ViewingRules.MaxRemembered)
            present.RemoveAt(Math.Max(0, present.FindIndex(static viewing => !viewing.TakesPlace)));
        return [.. present];
    }

    private void StopDownTo(int most)
    {
        while (present.Count(static viewing => viewing.TakesPlace) > most && OldestPresent() is { } oldest)
            present[present.IndexOf(oldest)] = oldest with { IsStopped = true };
    }

    private Viewing? OldestPresent() => present
        .Where(viewing => viewing.TakesPlace && !Asked.Any(other => other.Id == viewing.Id))
        .OrderBy(static viewing => viewing.Since)
        .ThenBy(static viewing => viewing.Id)
        .FirstOrDefault();
}
