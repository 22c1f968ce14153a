using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Schema;
using Kinow.ClientApi.Storage.Configuration;

namespace Kinow.ClientApi.Admin.Connections;

/// <summary>The database, with the patience of a person at a terminal.</summary>
internal static class Database
{
    private static readonly SqlOptions Patient = new() { ConnectTimeout = TimeSpan.FromSeconds(10), CommandTimeout = TimeSpan.FromMinutes(2) };

    /// <summary>Where connections come from.</summary>
    /// <exception cref="AdminException">The connection string names no database, or cannot be read.</exception>
    public static SqlDataSource Source(StoreSettings settings)
    {
        var text = settings.Sql;
        SqlDataSource source;
        try
        {
            source = new(text, Patient);
        }
        catch (ArgumentException wrong)
        {
            throw new AdminException(ExitCodes.Usage, $"The connection string cannot be read: {wrong.Message}");
        }

        if (source.Database.Length > 0) return source;
        source.Dispose();
        throw new AdminException(ExitCodes.Usage, "The connection string names no database: add Database=kinow to it.");
    }

    /// <summary>The database with its tables up to date.</summary>
    /// <exception cref="AdminException">They are not.</exception>
    public static async Task<SqlDatabase> OpenAsync(StoreSettings settings, CancellationToken cancellationToken)
    {
        var source = Source(settings);
        if (await new MigrationCheck(source).FindPendingAsync(cancellationToken) is { Count: > 0 } pending)
        {
            await source.DisposeAsync();
            throw new AdminException(ExitCodes.Refused, $"The tables are not up to date: {pending.Count} migrations have not run. Run `kinow-admin migrate` first.");
        }

        return new(source);
    }
}
