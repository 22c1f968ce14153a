using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Screens;
using Kinow.ClientApi.Core.Screens.Format;
using Kinow.ClientApi.Sql.Operating;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>screens import</c> and <c>screens export</c>: what is laid out for apps, as YAML.</summary>
internal static class ScreensCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections) =>
        new("screens", "Lays out the screens, menus and pages of apps.") { Import(connections), Export(connections) };

    private static Command Import(ConnectionOptions connections)
    {
        var file = new Argument<FileInfo>("file") { Description = "The YAML file" };
        return ReversibleCommand.Of(
            new("import", "Replaces all that is laid out by what a file says, all of it or nothing.") { file },
            "screens import",
            connections,
            parsed => [("file", parsed.GetValue(file)!.Name)],
            async (run, parsed, cancellationToken) =>
            {
                var layouts = new OperatorLayouts(run.Database);
                var document = await ReadAsync(parsed.GetValue(file)!, layouts, cancellationToken);
                return await layouts.ReplaceAsync(document, run.Action.Id, cancellationToken);
            });
    }

    private static Command Export(ConnectionOptions connections)
    {
        var output = new Option<FileInfo?>("--out") { Description = "The file [the standard output]", HelpName = "file" };
        var export = new Command("export", "Writes all that is laid out as YAML, as import reads it.") { output };
        export.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var database = await Database.OpenAsync(services, cancellationToken);
            var document = await new OperatorLayouts(database).ReadAsync(cancellationToken);
            if (parsed.GetValue(output) is { } file) await WriteAsync(file.FullName, document, cancellationToken);
            else YamlLayouts.Write(document.Write(), parsed.InvocationConfiguration.Output);
            return ExitCodes.Done;
        });
        return export;
    }

    private static async Task<LayoutDocument> ReadAsync(FileInfo file, OperatorLayouts layouts, CancellationToken cancellationToken)
    {
        var languages = await layouts.LanguagesAsync(cancellationToken);
        if (languages.IsEmpty) throw new AdminException(ExitCodes.Refused, "There is no platform yet: `kinow-admin seed` makes one.");
        try
        {
            using var text = file.OpenText();
            return LayoutDocument.Read(YamlLayouts.Read(text), languages);
        }
        catch (LayoutFormatException wrong)
        {
            throw new AdminException(ExitCodes.Refused, $"{file.Name}: {wrong.Message} Nothing was changed.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new AdminException(ExitCodes.Usage, $"{file.Name} cannot be read: {unreadable.Message}");
        }
    }

    private static async Task WriteAsync(string file, LayoutDocument document, CancellationToken cancellationToken)
    {
        await using var text = new StringWriter(CultureInfo.InvariantCulture);
        YamlLayouts.Write(document.Write(), text);
        try
        {
            await File.WriteAllTextAsync(file, text.ToString(), cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new AdminException(ExitCodes.Usage, $"{file} cannot be written: {unwritable.Message}");
        }
    }
}
