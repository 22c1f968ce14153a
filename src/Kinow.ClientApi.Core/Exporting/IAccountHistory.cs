using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Exporting;

/// <summary>
/// Reads what no document holds of an account: for its owner alone, and seldom. A store that is out of reach says so by a
/// <see cref="StoreUnavailableException"/>.
/// </summary>
public interface IAccountHistory
{
    /// <summary>
    /// Reads it; at most <see cref="ExportRules.MaxSessions"/> sessions and <see cref="ExportRules.MaxViewings"/> viewings.
    /// </summary>
    ValueTask<AccountHistory> FindAsync(Guid user, CancellationToken cancellationToken);
}
