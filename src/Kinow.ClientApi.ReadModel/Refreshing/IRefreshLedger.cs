namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>
/// Keeps how far refreshes got that one attempt did not suffice for, so that any process goes on with them. A loss costs time and nothing
/// more: the refresh begins anew.
/// </summary>
public interface IRefreshLedger
{
    /// <summary>How far the refresh of an event got; null when that is not known.</summary>
    Task<RefreshProgress?> FindAsync(string eventId, CancellationToken cancellationToken);

    /// <summary>Keeps how far it got. Nothing is thrown when that fails.</summary>
    Task KeepAsync(string eventId, RefreshProgress progress, CancellationToken cancellationToken);
}
