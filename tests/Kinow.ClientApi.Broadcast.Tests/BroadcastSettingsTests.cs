using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Broadcast.Tests;

public sealed class BroadcastSettingsTests
{
    private const string List = """[{"operation":"Home","countries":["FR"],"languages":["fr"],"currencies":["EUR"],"devices":["UNKNOWN"]}]""";

    private static readonly Dictionary<string, string?> Whole = new()
    {
        ["KINOW_BROADCAST"] = "appsync:eu-west-3",
        ["KINOW_BROADCAST_PUBLISH"] = "https://x.appsync-api.eu-west-3.amazonaws.com/event",
        ["KINOW_BROADCAST_SUBSCRIBE"] = "wss://x.appsync-realtime-api.eu-west-3.amazonaws.com/event/realtime",
        ["KINOW_BROADCAST_SUBSCRIBE_KEY"] = "da2-subscriber",
        ["KINOW_BROADCASTS"] = List,
    };

    [Fact]
    public void Without_a_service_nothing_is_broadcast() =>
        Assert.Null(BroadcastSettings.Read(
            StoreSettings.From(static name => name == "KINOW_BROADCAST" ? null : Whole.GetValueOrDefault(name))));

    [Fact]
    public void Apps_are_told_where_to_connect_and_by_what_they_are_let_in()
    {
        var settings = Read();
        Assert.Equal(("appsync", "appsync-events", "live"), (settings.Service.Name, settings.Protocol, settings.Namespace));
        Assert.Equal("wss://x.appsync-realtime-api.eu-west-3.amazonaws.com/event/realtime", settings.Address.AbsoluteUri);
        Assert.Equal(
            ["host: x.appsync-api.eu-west-3.amazonaws.com", "x-api-key: da2-subscriber"],
            settings.Authorization.Select(static pair => $"{pair.Key}: {pair.Value}"));
    }

    [Theory]
    [InlineData("KINOW_BROADCAST", "pusher:1")]
    [InlineData("KINOW_BROADCAST", "appsync:")]
    [InlineData("KINOW_BROADCAST", "appsync:../x")]
    [InlineData("KINOW_BROADCAST_PUBLISH", null)]
    [InlineData("KINOW_BROADCAST_PUBLISH", "wss://x/event")]
    [InlineData("KINOW_BROADCAST_PUBLISH", "http://x/event")]
    [InlineData("KINOW_BROADCAST_PUBLISH_KEY", "da2-subscriber")]
    [InlineData("KINOW_BROADCAST_SUBSCRIBE", null)]
    [InlineData("KINOW_BROADCAST_SUBSCRIBE", "https://x/event/realtime")]
    [InlineData("KINOW_BROADCAST_SUBSCRIBE", "ws://x/event/realtime")]
    [InlineData("KINOW_BROADCAST_SUBSCRIBE_KEY", null)]
    [InlineData("KINOW_BROADCAST_NAMESPACE", "-live")]
    [InlineData("KINOW_BROADCAST_NAMESPACE", "li/ve")]
    [InlineData("KINOW_BROADCASTS", null)]
    public void What_cannot_be_used_is_named(string variable, string? value)
    {
        var error = Assert.Throws<SettingsException>(() => Read(variable, value));
        Assert.Contains(variable + " ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("da2-", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_every_combination_once()
    {
        var all = Read("KINOW_BROADCASTS", """
            [
              {
                "operation": "Home", "countries": ["FR", "be"], "languages": ["fr", "de-CH", "fr-XX"], "currencies": ["EUR"]
              },
              {
                "operation": "LiveEvent", "variables": [{ "id": "é\"1" }, {}], "countries": ["FR"], "languages": ["fr"],
                "currencies": ["EUR", "TND"], "devices": ["TELEVISION", "UNKNOWN"]
              }
            ]
            """).Declarations;
        Assert.Equal((2 * 2 * 5) + (2 * 2 * 2), all.Length);
        var home = all.Where(static what => what.Operation == "Home").ToArray();
        var match = all.Where(static what => what.Operation == "LiveEvent").ToArray();
        Assert.Equal(["de-CH", "fr"], home.Select(static what => $"{what.Audience.Locale}").Distinct().Order());
        Assert.Equal(["", """{"id":"é\"1"}"""], match.Select(static what => what.Variables).Distinct().Order());
        Assert.Equal([null, DeviceClass.Television], match.Select(static what => what.Audience.Device).Distinct().Order());
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""[{"countries":["FR"],"languages":["fr"],"currencies":["EUR"]}]""")]
    [InlineData("""[{"operation":1,"countries":["FR"],"languages":["fr"],"currencies":["EUR"]}]""")]
    [InlineData("""[{"operation":"Home","languages":["fr"],"currencies":["EUR"]}]""")]
    [InlineData("""[{"operation":"Home","countries":["FRA"],"languages":["fr"],"currencies":["EUR"]}]""")]
    [InlineData("""[{"operation":"Home","countries":["FR"],"languages":["1"],"currencies":["EUR"]}]""")]
    [InlineData("""[{"operation":"Home","countries":["FR"],"languages":["fr"],"currencies":["eur"]}]""")]
    [InlineData("""[{"operation":"Home","countries":["FR"],"languages":["fr"],"currencies":["EUR"],"devices":["2"]}]""")]
    [InlineData("""[{"operation":"Home","countries":["FR"],"languages":["fr"],"currencies":["EUR"],"devices":["PHONE,TABLET"]}]""")]
    [InlineData("""[{"operation":"Home","countries":["FR"],"languages":["fr"],"currencies":["EUR"],"devices":[" PHONE"]}]""")]
    [InlineData("""[{"operation":"Home","countries":["FR"],"languages":["fr"],"currencies":["EUR"],"variables":["x"]}]""")]
    [InlineData("""[{"operation":"Home","countries":["FR"],"languages":["fr"],"currencies":["EUR"],"groups":["1"]}]""")]
    public void A_list_that_makes_no_sense_keeps_the_service_from_starting(string list)
    {
        var error = Assert.Throws<SettingsException>(() => Read("KINOW_BROADCASTS", list));
        Assert.StartsWith("KINOW_BROADCASTS cannot be used: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_not_more_than_one_process_can_run()
    {
        var variables = string.Join(',', Enumerable.Range(0, 501).Select(static id => $$"""{"id":"{{id}}"}"""));
        var list = List.Replace("\"countries\"", $"\"variables\":[{variables}],\"countries\"", StringComparison.Ordinal);
        Assert.Contains("501", Assert.Throws<SettingsException>(() => Read("KINOW_BROADCASTS", list)).Message, StringComparison.Ordinal);
    }

    private static BroadcastSettings Read(string? variable = null, string? value = null) =>
        BroadcastSettings.Read(StoreSettings.From(name => name == variable ? value : Whole.GetValueOrDefault(name)))!;
}
