using Kinow.ClientApi.Broadcasting;
using Kinow.ClientApi.Core.Configuration;
using Kinow.GraphQL.AspNetCore;
using Kinow.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Tests.Broadcasting;

public sealed class BroadcastServicesTests
{
    private static readonly StoreSettings Wrong =
        StoreSettings.From(static name => name == "KINOW_BROADCAST" ? "appsync:eu-west-3" : null);

    [Fact]
    public void Settings_that_cannot_be_used_keep_what_publishes_from_starting() =>
        Assert.Throws<SettingsException>(() => new ServiceCollection().AddBroadcasts(Wrong, publishes: true));

    [Fact]
    public void They_keep_nothing_else_from_starting_which_tells_of_no_broadcast()
    {
        var logger = new ListLogger<BroadcastsNotOffered>();
        using var services = new ServiceCollection()
            .AddSingleton<ILogger<BroadcastsNotOffered>>(logger)
            .AddBroadcasts(Wrong, publishes: false)
            .BuildServiceProvider();
        Assert.Null(services.GetRequiredService<IBroadcasts>().OfferTo("any"));
        Assert.Equal(LogLevel.Error, Assert.Single(logger.Messages).Level);
    }
}
