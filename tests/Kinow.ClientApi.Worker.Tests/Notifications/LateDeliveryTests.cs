using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>A receiver that takes its time.</summary>
public sealed class LateDeliveryTests(ChangeLogDatabase database) : IClassFixture<ChangeLogDatabase>
{
    [ServerFact(Server.MySql)]
    public async Task What_comes_meanwhile_is_told_as_soon_as_it_has_answered()
    {
        var answer = new TaskCompletionSource();
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = async delivery =>
        {
            if (delivery.Subject == "product_updated") await answer.Task;
            return 204;
        };
        await database.AppendAsync(("product", "1", "product_updated"));
        await using var dispatcher = new RunningDispatcher(database, receiver.Url);
        await WaitForAsync("subject = 'product_updated' AND last_error IS NOT NULL");
        await database.AppendAsync(("product", "1", "product_position"));

        await WaitForAsync("subject = 'product_position' AND next_attempt > date_add");
        Assert.Equal(0, await database.CountAsync("subject = 'product_position' AND next_attempt > UTC_TIMESTAMP(6) + INTERVAL 2 SECOND"));
        answer.SetResult();
        await database.WaitAsync();
        Assert.Equal(["product_updated", "product_position"], receiver.Received.Select(static delivery => delivery.Subject));
    }

    private Task WaitForAsync(string condition) =>
        ChangeLogDatabase.WaitAsync(async () => await database.CountAsync(condition) > 0);
}
