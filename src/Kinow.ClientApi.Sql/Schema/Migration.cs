using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>One step of the schema: a file that never changes once it has run anywhere.</summary>
/// <param name="Name">Name of the file, such as <c>0001_platform.sql</c>. Its number orders it.</param>
/// <param name="Sql">Its text.</param>
internal sealed partial record Migration(string Name, string Sql)
{
    internal int Number => int.Parse(Name.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

    internal byte[] Checksum => SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n")));

    /// <summary>The steps of this build, in order.</summary>
    internal static IReadOnlyList<Migration> All { get; } = Load(typeof(Migration).Assembly);

    /// <summary>
    /// Steps that some databases have run and new ones need not: they made the triggers that are made from the maps of the tables today,
    /// after all steps.
    /// </summary>
    internal static IReadOnlySet<string> Retired { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "0007_settings_triggers.sql", "0008_vocabulary_triggers.sql", "0009_category_person_triggers.sql",
        "0010_product_triggers.sql", "0011_video_triggers.sql", "0012_account_triggers.sql",
    };

    /// <summary>
    /// Whether a step says by its name, such as <c>0020_breaking_drop_tag.sql</c>, that code which does not have it cannot work with what
    /// it leaves.
    /// </summary>
    internal static bool IsBreaking(string name) =>
        name.AsSpan(Math.Min(4, name.Length)).StartsWith("_breaking_", StringComparison.Ordinal);

    private static Migration[] Load(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames().Where(static name => FileName.IsMatch(name)).Order(StringComparer.Ordinal)
            .Select(name => new Migration(name, Read(assembly, name))),
    ];

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^\d{4}_\w+\.sql$")]
    private static partial Regex FileName { get; }
}
