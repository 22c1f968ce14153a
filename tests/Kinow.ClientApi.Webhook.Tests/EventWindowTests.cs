using Kinow.ClientApi.Webhook.Handling;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Webhook.Tests;

public sealed class EventWindowTests
{
    [Fact]
    public void It_remembers_no_more_than_it_may()
    {
        var window = new EventWindow(new FakeTimeProvider(), capacity: 3);
        foreach (var id in (string[])["a", "b", "c", "d"])
        {
            Assert.True(window.TryTake(id, out var state, out _));
            window.Release(state, isDone: true);
        }

        Assert.False(window.TryTake("d", out _, out var isDone));
        Assert.True(isDone);
        Assert.True(window.TryTake("a", out _, out _));
    }
}
