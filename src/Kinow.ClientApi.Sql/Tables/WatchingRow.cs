using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>How far an account has got in a video.</summary>
internal sealed record WatchingRow(Guid Customer, WatchProgress Progress)
{
    /// <summary>The profile; zero for the first.</summary>
    internal Guid Profile { get; init; }
}
