using System.CommandLine;
using System.Data.Common;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>migrate</c>: brings the tables up to date.</summary>
internal static class MigrateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var check =
            new Option<bool>("--check") { Description = "Change nothing; name what has to run, and end with 4 when there is something" };
        var command = new Command(
            "migrate",
            "Brings the tables of the database up to date, and the mappings of the read model where a search engine is given. "
            + "The database is created when it is missing. The users kinow_{platform}_graphql, _worker and _webhook are made, or get the "
            + "password and the rights that they should have, where KINOW_SQL_PASSWORD_GRAPHQL, _WORKER and _WEBHOOK say a password.")
        {
            check,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = connections.Read(parsed);
            await using var services = new ServiceCollection().AddSql(settings).BuildServiceProvider();
            var source = Database.Source(services);
            var output = parsed.InvocationConfiguration.Output;
            return parsed.GetValue(check)
                ? await CheckAsync(source, output, cancellationToken)
                : await MigrateAsync(source, settings, output, cancellationToken);
        });
        return command;
    }

    private static async Task<int> CheckAsync(SqlDataSource source, TextWriter output, CancellationToken cancellationToken)
    {
        var pending = await new MigrationCheck(source).FindPendingAsync(cancellationToken);
        foreach (var name in pending) await output.WriteLineAsync(name);
        await output.WriteLineAsync(pending.Count == 0 ? "Up to date." : $"{pending.Count} to run.");
        return pending.Count == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static async Task<int> MigrateAsync(
        SqlDataSource source, StoreSettings settings, TextWriter output, CancellationToken cancellationToken)
    {
        var done = await new Migrator(source).MigrateAsync(output.WriteLine, cancellationToken);
        await output.WriteLineAsync(done.Count == 0 ? "Up to date: nothing to do." : $"{done.Count} done; the tables are up to date.");
        await MakeUsersAsync(source, settings, output, cancellationToken);
        if (settings.HasSearch) await ExtendAsync(settings, output, cancellationToken);
        return ExitCodes.Done;
    }

    private static async Task MakeUsersAsync(
        SqlDataSource source, StoreSettings settings, TextWriter output, CancellationToken cancellationToken)
    {
        DatabaseUser[] users =
        [
            .. from role in DatabaseRole.All
               let password = settings.SqlPasswordOf(role.Name)
               where password is not null
               select new DatabaseUser(role.UserOf(settings.Platform), password, role),
        ];
        try
        {
            await new DatabaseUsers(source).ApplyAsync(users, cancellationToken);
        }
        catch (DbException refused)
        {
            throw new AdminException(ExitCodes.Refused, $"The database users could not be made: {refused.Message}");
        }

        foreach (var user in users) await output.WriteLineAsync($"{user} has the rights of the {user.Role.Name} function.");
    }

    // Code that writes new properties comes after this; the indices have to take them by then.
    private static async Task ExtendAsync(StoreSettings settings, TextWriter output, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddSearch(settings).BuildServiceProvider();
        var refused = await services.GetRequiredService<IndexLifecycle>().ExtendAsync(cancellationToken);
        foreach (var index in refused) await output.WriteLineAsync($"{index} does not fit this version: run `kinow-admin reindex`.");
    }
}
