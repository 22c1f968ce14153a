using Kinow.ClientApi.Core.Configuration;

namespace Kinow.ClientApi.Queue.Tests;

/// <summary>Names of queues follow from the settings.</summary>
public sealed class CommandQueueNamesTests
{
    [Fact]
    public void Follow_from_the_platform() =>
        Assert.Equal(new("kinow-7-commands.fifo", "kinow-7-commands-dead.fifo"), CommandQueueNames.Of(Settings("KINOW_PLATFORM", "7")));

    [Fact]
    public void Follow_from_a_name_of_their_own() =>
        Assert.Equal(new("other.fifo", "other-dead.fifo"), CommandQueueNames.Of(Settings("KINOW_QUEUE_NAME", "other.fifo")));

    [Fact]
    public void A_name_without_order_is_refused_and_not_shown()
    {
        var refused = Assert.Throws<SettingsException>(() => CommandQueueNames.Of(Settings("KINOW_QUEUE_NAME", "secret-place")));

        Assert.StartsWith("KINOW_QUEUE_NAME", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-place", refused.Message, StringComparison.Ordinal);
    }

    private static StoreSettings Settings(string name, string value) => StoreSettings.From(asked => asked == name ? value : null);
}
