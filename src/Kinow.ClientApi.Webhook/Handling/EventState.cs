using Kinow.ClientApi.ReadModel.Refreshing;

namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>What is known about one event.</summary>
internal sealed class EventState
{
    /// <summary>When it was first seen.</summary>
    public required DateTimeOffset Seen { get; init; }

    /// <summary>How far its refresh got.</summary>
    public RefreshProgress Progress { get; set; } = new();

    /// <summary>Whether somebody is at it.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsDone { get; set; }
}
