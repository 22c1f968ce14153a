using System.Net;
using Kinow.ClientApi.RateLimits;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Tests.RateLimits;

public sealed class RateLimitSettingsTests
{
    [Fact]
    public void The_configuration_changes_what_it_names()
    {
        var settings = RateLimitSettings.Of(new() { Configuration = """{ "session-queries": 7, "address-sign-ins": 0 }""" });
        Assert.Equal(7, settings[Quotas.SessionQueries].Quota);
        Assert.False(settings[Quotas.AddressSignIns].IsOn);
        Assert.Equal(Quotas.AccountSupport, settings[Quotas.AccountSupport]);
    }

    [Fact]
    public void Where_requests_are_not_counted_all_else_is()
    {
        var settings = RateLimitSettings.Of(new() { CountsRequests = false, Configuration = """{ "session-queries": 7 }""" });
        Assert.True(settings[Quotas.SessionQueries].IsOn);
        Assert.False(settings[Quotas.AddressMutations].IsOn);
        Assert.True(settings[Quotas.AccountSignIns].IsOn);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "session-queries": "7" }""")]
    [InlineData("""{ "session-queries": -1 }""")]
    [InlineData("""{ "session-queries": 1.5 }""")]
    [InlineData("""{ "session-query": 1 }""")]
    [InlineData("""{ "session-queries": 1, "session-queries": 2 }""")]
    public void What_cannot_be_meant_keeps_the_service_from_starting(string text) =>
        Assert.Throws<FormatException>(() => RateLimitSettings.Of(new() { Configuration = text }));

    [Fact]
    public void All_limits_have_names_of_their_own() => Assert.Distinct(Quotas.All.Select(static limit => limit.Name));

    [Fact]
    public void A_whole_network_of_one_caller_is_one()
    {
        Assert.Equal(KeyOf("2001:db8:1:2::1"), KeyOf("2001:db8:1:2:3:4:5:6"));
        Assert.NotEqual(KeyOf("2001:db8:1:2::1"), KeyOf("2001:db8:1:3::1"));
        Assert.Equal(KeyOf("::ffff:192.0.2.1"), KeyOf("192.0.2.1"));
        Assert.NotEqual(KeyOf("192.0.2.2"), KeyOf("192.0.2.1"));
        Assert.Equal(NetworkAddress.NumberOf(null), NetworkAddress.NumberOf(null));

        static (IPAddress, UInt128) KeyOf(string text) =>
            (NetworkAddress.KeyOf(IPAddress.Parse(text)), NetworkAddress.NumberOf(IPAddress.Parse(text)));
    }
}
