using System.Text.RegularExpressions;
using Kinow.ClientApi.Broadcast;
using Kinow.ClientApi.Broadcasting;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Broadcasting;

public sealed partial class BroadcastChannelsTests
{
    private static readonly BroadcastDeclaration What = new(
        "LiveEvent", """{"id":"1"}""", new(CountryCode.Parse("FR"), LocaleCode.Parse("fr"), "EUR", null));

    private readonly BroadcastChannels channels = new(Api.Generated.Services.SegmentTokens, "live", "segment");

    [Fact]
    public void Who_took_a_token_yesterday_still_hears_what_is_published_today()
    {
        var today = channels.TargetsOf(What, Api.Now);
        var tomorrow = channels.TargetsOf(What, Api.Now.AddDays(1));
        Assert.Equal(2, today.Distinct().Count());
        Assert.Equal(today[0], tomorrow[1]);
        Assert.DoesNotContain(today[0], channels.TargetsOf(What, Api.Now.AddDays(2)));
    }

    [Fact]
    public void A_channel_is_of_one_operation_its_variables_and_a_segment()
    {
        BroadcastDeclaration[] all =
        [
            What,
            What with { Operation = "Home" },
            What with { Variables = "" },
            What with { Audience = What.Audience with { Currency = "TND" } },
        ];
        var names = all.Select(what => channels.TargetsOf(what, Api.Now)[0].Channel).ToArray();
        Assert.Equal(all.Length, names.Distinct().Count());
        Assert.All(names, static name => Assert.Matches(Form(), name));
    }

    [Fact]
    public void Its_address_is_the_one_that_caches_keep() => Assert.Equal(
        $"shared/LiveEvent?segment={channels.SegmentOf(What.Audience, Api.Now)}&variables=%7B%22id%22%3A%221%22%7D",
        channels.TargetsOf(What, Api.Now)[0].Address);

    // Parts of a channel have at most 50 letters, digits and dashes.
    [GeneratedRegex("^/live/[0-9a-f]{40}/[0-9a-f]{40}$")]
    private static partial Regex Form();
}
