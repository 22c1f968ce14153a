using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

public abstract partial class AgreementTests
{
    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Channels_and_what_they_send_agree()
    {
        await AgreeAsync(ItemKinds.Channel, Sample.Content.Of(ItemKinds.Channel).Length, [ScopeKind.All]);
        await AgreeAsync(ItemKinds.Program, 90_000, [ScopeKind.Channel]);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Live_events_agree() => AgreeAsync(ItemKinds.LiveEvent, Sample.Content.Of(ItemKinds.LiveEvent).Length, [ScopeKind.All]);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Where_live_events_stand_agrees_with_what_their_times_say()
    {
        var (store, events) = (await StoreAsync(), ItemKinds.LiveEvent);
        var audience = Catalog.Audience("US", "en", Catalog.Now);
        foreach (var minutes in new[] { -200_000, -60, 0, 30, 90, 300, 2_000, 20_000 })
        {
            var instant = WholeMinute.Of(Catalog.Now).AddMinutes(minutes);
            foreach (var state in Enum.GetValues<LiveState>())
            {
                CatalogSearch[] searches = [new(ListRequest.Default.Where(LiveEventFilter.Of(events.Fields, [state], instant)))];
                var found = (await store.SearchAsync(events, searches, new(audience), default))[0];
                Assert.Equal(
                    Sample.Content.Of(events)
                        .Where(item => events.IsVisible(item, audience) && item.Schedule.StateAt(instant) == state)
                        .Select(static item => item.Id).Order(),
                    found.Items.Select(static item => item.Id).Order());
            }
        }
    }
}
