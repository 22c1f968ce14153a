using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Kinow.ClientApi.Storage.Aurora.Schema;

/// <summary>One step of the schema: a file that never changes once it has run anywhere.</summary>
/// <param name="Name">Name of the file, such as <c>0001_platform.sql</c>. Its number orders it.</param>
/// <param name="Sql">Its text.</param>
internal sealed partial record Migration(string Name, string Sql)
{
    internal int Number => int.Parse(Name.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

    internal byte[] Checksum => SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n")));

    /// <summary>The steps of this build, in order.</summary>
    internal static IReadOnlyList<Migration> All { get; } = Load(typeof(Migration).Assembly);

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
