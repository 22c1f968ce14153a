using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Connections;

/// <summary>The database that a command works on.</summary>
internal static class Database
{
    /// <summary>Where connections come from.</summary>
    /// <exception cref="AdminException">The connection string names no database, or cannot be read.</exception>
    public static SqlDataSource Source(IServiceProvider services)
    {
        try
        {
            var source = services.GetRequiredService<SqlDataSource>();
            return source.Database.Length > 0
                ? source
                : throw new AdminException(ExitCodes.Usage, "The connection string names no database: add Database=kinow to it.");
        }
        catch (ArgumentException wrong)
        {
            throw new AdminException(ExitCodes.Usage, $"The connection string cannot be read: {wrong.Message}");
        }
    }

    /// <summary>The database, whatever its tables are.</summary>
    /// <exception cref="AdminException">The connection string names no database, or cannot be read.</exception>
    public static SqlDatabase Of(IServiceProvider services)
    {
        _ = Source(services);
        return services.GetRequiredService<SqlDatabase>();
    }

    /// <summary>The database with its tables up to date.</summary>
    /// <exception cref="AdminException">They are not.</exception>
    public static async Task<SqlDatabase> OpenAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await new MigrationCheck(Source(services)).FindPendingAsync(cancellationToken) is { Count: > 0 } pending)
        {
            throw new AdminException(
                ExitCodes.Refused,
                $"The tables are not up to date: {pending.Count} migrations have not run. Run `kinow-admin migrate` first.");
        }

        return services.GetRequiredService<SqlDatabase>();
    }
}
