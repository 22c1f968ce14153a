using System.Text;
using Kinow.ClientApi.Sql.Schema;

namespace Kinow.ClientApi.Sql.Tests.Schema;

/// <summary>The steps that made triggers before these were made from maps, as databases have run them.</summary>
internal static class RetiredMigrations
{
    internal static IReadOnlyList<Migration> All { get; } =
        [.. Migration.Retired.Order(StringComparer.Ordinal).Select(static name => new Migration(name, Read(name)))];

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(RetiredMigrations).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
