using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Live;

public sealed class LiveEventTests
{
    [Fact]
    public async Task An_event_tells_what_the_operator_has_set()
    {
        var data = (await Api.Generated.DataAsync(
            """
            { cms { liveEvent(id: 1) {
              name state startsAt endsAt catchUpUntil score viewers values { name type int string boolean float }
              video { id } product { id } channel { number }
            } } }
            """,
            caller: new() { Language = "fr" })).At("cms.liveEvent");

        Assert.Equal(("Coupe, quart de finale", "LIVE", "2:1"), (data.Text("name"), data.Text("state"), data.Text("score")));
        Assert.Equal("2026-03-01T13:20:00.000Z", data.Text("endsAt"));
        Assert.InRange(data.Number("viewers"), 80_000, 200_000);
        Assert.Equal(3, data.Number("channel.number"));
        var values = data.Items("values");
        Assert.Equal(["away", "home", "minute", "possession", "videoReferee"], values.Select(static value => value.Text("name")));
        Assert.Equal(("STRING", "Racing", null), (values[1].Text("type"), values[1].Text("string"), values[1].Text("int")));
        Assert.Equal(("INT", 38), (values[2].Text("type"), values[2].Number("int")));
    }

    [Theory]
    [InlineData("LIVE", "7, 1")]
    [InlineData("UPCOMING", "5, 2")]
    [InlineData("ENDED", "4, 6")]
    [InlineData("CATCH_UP", "3")]
    [InlineData("LIVE, UPCOMING", "7, 1, 5, 2")]
    [InlineData("", "")]
    public async Task Events_are_found_by_where_they_stand_the_first_to_begin_first(string states, string ids)
    {
        var data = await Api.Generated.DataAsync(
            $"{{ cms {{ liveEvents(states: [{states}]) {{ items {{ id state }} }} }} }}", caller: new() { Country = "FR" });
        Assert.Equal(ids, string.Join(", ", data.Ids("cms.liveEvents")));
        Assert.All(data.Items("cms.liveEvents.items"), item => Assert.Contains(item.Text("state")!, states, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Events_are_searched_and_sorted_like_other_lists()
    {
        var data = await Api.Generated.DataAsync(
            """
            { cms {
              liveEvents(query: "cup AND channel:3", states: [LIVE, UPCOMING], sort: [{ field: "startsAt", order: Desc }], perPage: 1) {
                pagination { total } items { id }
              }
            } }
            """);
        Assert.Equal(2, data.Number("cms.liveEvents.pagination.total"));
        Assert.Equal([5], data.Ids("cms.liveEvents"));
    }

    [Fact]
    public async Task A_value_that_is_none_of_its_type_is_left_out()
    {
        var match = Api.Content.Of(ItemKinds.LiveEvent)[0] with
        {
            Values = [new("a", AppValueType.Int, "many"), new("b", AppValueType.Float, "0.5")],
        };
        var data = await new Api(Api.Content.With(ItemKinds.LiveEvent, [match]))
            .DataAsync("{ cms { liveEvent(id: 1) { values { name float } } } }");
        var value = Assert.Single(data.Items("cms.liveEvent.values"));
        Assert.Equal(("b", "0.5"), (value.Text("name"), value.At("float").GetRawText()));
    }

    [Fact]
    public async Task Countries_groups_windows_and_the_switch_decide_who_sees_an_event()
    {
        const string Query = "{ cms { liveEvents(perPage: 50) { items { id } } } }";
        Assert.DoesNotContain(8, (await Api.Generated.DataAsync(Query, caller: new() { Country = "FR" })).Ids("cms.liveEvents"));
        var seen = (await Api.Generated.DataAsync(Query, caller: new() { Country = "US" })).Ids("cms.liveEvents");
        Assert.Contains(8, seen);
        Assert.Empty(seen.Intersect([9, 10]));
        LiveEvent[] events = [.. Api.Content.Of(ItemKinds.LiveEvent).Select(static item => item with { Window = new(null, Api.Now) })];
        Assert.Empty((await new Api(Api.Content.With(ItemKinds.LiveEvent, [.. events])).DataAsync(Query)).Ids("cms.liveEvents"));
    }
}
