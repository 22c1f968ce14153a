using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Diagnostics;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Viewings;

/// <summary>
/// The places that accounts have for viewings. While nobody can tell who plays, everybody may: the limit is a rule of the trade, and a store
/// that is out of reach is no reason to stop who has paid.
/// </summary>
internal sealed class ViewingPlaces(CatalogReader catalog, ViewingStore store, ILogger logger)
{
    /// <summary>Finds out whether the account has a place for one more viewing.</summary>
    /// <returns>What the request knows then.</returns>
    public async ValueTask<RequestViewings> StandingAsync(Viewer viewer, ClientApiRequest request)
    {
        await viewer.Viewings.StandingAsync(() => ReadAsync(viewer.Token.UserId, request));
        return viewer.Viewings;
    }

    /// <summary>Begins viewings, of each video one in the request.</summary>
    /// <param name="asked">The viewings, in the order in which they get places.</param>
    /// <param name="goesOn">The viewing that the first of them goes on with; null for none.</param>
    /// <returns>What became of them.</returns>
    public async ValueTask<RequestViewings> BeginAsync(
        User user, ImmutableArray<Viewing> asked, Guid? goesOn, ClientApiRequest request)
    {
        var viewings = request.Viewer!.Viewings;
        await viewings.InTurnAsync(async () =>
        {
            ImmutableArray<Viewing> begun = [.. asked.Where(one => !viewings.Knows(one.VideoId)).DistinctBy(static one => one.VideoId)];
            if (begun.IsEmpty) return;
            var refused = await JoinAsync(user, begun, goesOn, request);
            foreach (var viewing in begun) viewings.Set(viewing.VideoId, refused.Contains(viewing.Id) ? null : viewing.Id);
        });
        return viewings;
    }

    // Who loses against so many others is refused: places are being taken at this very moment.
    private async Task<ImmutableArray<Guid>> JoinAsync(
        User user, ImmutableArray<Viewing> asked, Guid? goesOn, ClientApiRequest request)
    {
        var settings = (await catalog.SettingsAsync(request)).Viewings;
        ImmutableArray<Guid> refused = [];
        try
        {
            var isDone = await store.ChangeAsync(
                user.Id,
                viewings =>
                {
                    var join = ViewingRules.Join(viewings, asked, goesOn, settings, request.Audience.Instant);
                    refused = join.Refused;
                    return join.Viewings;
                },
                request.CancellationToken);
            if (!isDone) refused = [.. asked.Where(static viewing => viewing.TakesPlace).Select(static viewing => viewing.Id)];
        }
        catch (StoreUnavailableException away)
        {
            Log.ViewingsAway(logger, away);
            refused = [];
        }

        return refused;
    }

    private async Task<ViewingStanding> ReadAsync(Guid user, ClientApiRequest request)
    {
        var settings = (await catalog.SettingsAsync(request)).Viewings;
        if (settings.Limit is null) return ViewingStanding.Free;
        try
        {
            var viewings = (await store.FindAsync(user, request.CancellationToken)).Value;
            return !ViewingRules.IsFull(viewings, settings, request.Audience.Instant) ? ViewingStanding.Free
                : settings.WhenReached == ViewingLimitBehavior.Refuse ? ViewingStanding.Closed
                : ViewingStanding.Full;
        }
        catch (StoreUnavailableException away)
        {
            Log.ViewingsAway(logger, away);
            return ViewingStanding.Free;
        }
    }
}
