using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Apps;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Operations;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Sql.Operating;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>operations</c>: registers the operations that builds of apps were made with.</summary>
internal static class OperationsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections) =>
        new("operations", "Registers the operations that builds of apps were made with.")
        {
            Publish(connections), List(connections), Retire(connections), Check(connections),
        };

    private static Command Publish(ConnectionOptions connections)
    {
        var file = new Argument<string>("file") { Description = "A manifest of Apollo's, Relay's or urql's tools" };
        var (app, build) = (App(), AppArguments.Build());
        return ReversibleCommand.Of(
            new(
                "publish",
                "Registers the operations of a build, in the place of those that it had. They run within a second, by their ids, until the "
                + "build is below the app's minimum. Refused when the contract does not have what one of them asks for.")
            {
                file, app, build,
            },
            "operations publish",
            connections,
            parsed => [("file", Path.GetFileName(parsed.GetRequiredValue(file))), .. BuildOf(parsed, app, build)],
            async (run, parsed, cancellationToken) => await new OperatorManifests(run.Database).PublishAsync(
                parsed.GetValue(app)!.Value,
                parsed.GetValue(build),
                await BuildManifest.ReadAsync(parsed.GetRequiredValue(file), cancellationToken),
                run.Action.Id,
                cancellationToken));
    }

    private static Command Retire(ConnectionOptions connections)
    {
        var (app, build) = (App(), AppArguments.Build());
        return ReversibleCommand.Of(
            new("retire", "Takes away the operations of a build. Those that another supported build was made with stay.") { app, build },
            "operations retire",
            connections,
            parsed => BuildOf(parsed, app, build),
            (run, parsed, cancellationToken) => new OperatorManifests(run.Database).RetireAsync(
                parsed.GetValue(app)!.Value, parsed.GetValue(build), run.Action.Id, cancellationToken));
    }

    private static Command List(ConnectionOptions connections)
    {
        var command = new Command("list", "Tells which builds have registered operations, and whether these are still answered.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var manifests = new OperatorManifests(await Database.OpenAsync(services, cancellationToken));
            var (apps, _) = await manifests.ReadAsync(cancellationToken);
            foreach (var manifest in apps.Manifests)
            {
                var standing = apps.IsSupported(manifest)
                    ? ""
                    : $"  below the minimum {apps.ReleaseOf(manifest.Platform)!.Minimum}: not answered";
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    string.Create(CultureInfo.InvariantCulture, $"{manifest}  {manifest.Operations.Length} operations{standing}"));
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Check(ConnectionOptions connections)
    {
        var schema = new Option<string?>("--schema") { Description = "A schema in SDL [the contract of this build]", HelpName = "file" };
        var command = new Command(
            "check", "Tells which supported builds a schema would break: build, operation, and what it asks for in vain. Ends with 4 then.")
        {
            schema,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var check = parsed.GetValue(schema) is { } path
                ? await OperationCheck.OfFileAsync(path, cancellationToken)
                : OperationCheck.OfContract();
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var manifests = new OperatorManifests(await Database.OpenAsync(services, cancellationToken));
            var (apps, operations) = await manifests.ReadAsync(cancellationToken);
            var broken = new BrokenBuilds(check, apps, operations);
            foreach (var line in broken.Lines) await parsed.InvocationConfiguration.Output.WriteLineAsync(line);
            return broken.Lines.IsEmpty
                ? ExitCodes.Done
                : throw new AdminException(ExitCodes.Refused, "The schema would break builds that are in use: keep what they ask for.");
        });
        return command;
    }

    private static Option<AppPlatform?> App()
    {
        var app = AppArguments.PlatformOption("What the app runs on");
        app.Required = true;
        return app;
    }

    private static IEnumerable<(string Name, string? Value)> BuildOf(
        ParseResult parsed, Option<AppPlatform?> app, Option<BuildVersion> build) =>
        [("build", new AppBuild(parsed.GetValue(app)!.Value, parsed.GetValue(build)).ToString())];
}
