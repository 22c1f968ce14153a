using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Screens.Format;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The columns that hold what is laid out, as JSON. A row that cannot be understood is left out.</summary>
internal static class LayoutContent
{
    private static readonly LayoutReader Reader = new(LanguageCode.None, isStrict: false);

    internal static SqlType<Screen> Screen { get; } = Of(Reader.ReadScreen, LayoutWriter.Write);

    internal static SqlType<Menu> Menu { get; } = Of(Reader.ReadMenu, LayoutWriter.Write);

    internal static SqlType<ContentPage> Page { get; } = Of(Reader.ReadPage, LayoutWriter.Write);

    private static SqlType<T> Of<T>(Func<LayoutNode, T> read, Func<T, LayoutNode> write) => new(
        (reader, i) =>
        {
            var json = reader.GetString(i);
            try
            {
                return read(LayoutJson.Read(json));
            }
            catch (LayoutFormatException)
            {
                throw new UnknownValueException(json, typeof(T));
            }
        },
        layout => LayoutJson.Write(write(layout)));
}
