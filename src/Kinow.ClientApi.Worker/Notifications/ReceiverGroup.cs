using System.Collections.Immutable;
using Kinow.ClientApi.Sql.ChangeLog;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>All receivers. A notification is delivered when each has accepted it.</summary>
internal sealed class ReceiverGroup(ImmutableArray<Uri> addresses, NotificationSender sender, TimeProvider clock)
{
    private readonly ImmutableArray<ReceiverHealth> health = [.. addresses.Select(_ => new ReceiverHealth(clock))];
    private readonly AcceptedEvents accepted = new();

    /// <summary>The receivers that may be sent to now; null when there are none. A trial of one that is away counts as used.</summary>
    public bool[]? TakeTurn()
    {
        bool[] turn = [.. health.Select(static receiver => receiver.MaySend())];
        return turn.Contains(true) ? turn : null;
    }

    /// <summary>Sends to all whose turn it is and that have not accepted it yet.</summary>
    /// <returns>How it ended at each receiver, and whether one is back.</returns>
    public async Task<(DeliveryResult[] Results, bool IsBack)> SendAsync(
        ChangeNotice notice, bool[] turn, CancellationToken cancellationToken)
    {
        var isBack = false;
        var results = await Task.WhenAll(addresses.Select(SendToAsync));
        if (Array.TrueForAll(results, static result => result.Kind == DeliveryKind.Delivered)) accepted.Forget(notice.EventId);
        return (results, isBack);

        async Task<DeliveryResult> SendToAsync(Uri address, int receiver)
        {
            if (accepted.Contains(notice.EventId, receiver)) return new(DeliveryKind.Delivered);
            if (!turn[receiver]) return new(DeliveryKind.Unavailable, "The receiver is away.");
            var result = await sender.SendAsync(address, notice, cancellationToken);
            if (health[receiver].Note(result.Kind)) isBack = true;
            if (result.Kind == DeliveryKind.Delivered && addresses.Length > 1) accepted.Add(notice.EventId, receiver);
            return result;
        }
    }
}
