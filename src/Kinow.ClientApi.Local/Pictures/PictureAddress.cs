using System.Globalization;

namespace Kinow.ClientApi.Local.Pictures;

/// <summary>Which picture is asked for.</summary>
/// <param name="Folder">What it is of, such as <c>products</c>.</param>
/// <param name="Id">Of the item; 0 for what there is one of.</param>
/// <param name="Type">A format of <c>settings.imageTypes</c>, or a name of its own.</param>
internal readonly record struct PictureAddress(string Folder, long Id, string Type)
{
    private const string Extension = ".svg";

    /// <summary>Reads <c>products/12/cover_large.svg</c> or <c>platform/logo.svg</c>; null for anything else.</summary>
    public static PictureAddress? Read(string path)
    {
        if (!path.EndsWith(Extension, StringComparison.Ordinal)) return null;
        return path[..^Extension.Length].Split('/') switch
        {
            [var folder, var number, var type] when long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) =>
                new(folder, id, type),
            [var folder, var type] => new(folder, 0, type),
            _ => null,
        };
    }
}
