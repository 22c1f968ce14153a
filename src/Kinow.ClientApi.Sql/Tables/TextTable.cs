using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>
/// A table of texts: one row for each object and language. Positions order the languages of one object; NULL is a missing text.
/// </summary>
internal sealed class TextTable<TOwner> : MappedTable<TextRow>
{
    private readonly ReadColumn<long> ownerColumn;
    private readonly ReadColumn<int> language;
    private readonly ReadColumn<int> position;
    private readonly List<(ReadColumn<string?> Column, Func<TOwner, LocalizedText> Text)> texts = [];

    internal TextTable(string name, string owner, ChangeSubject subject, bool byKind = false)
        : base(name)
    {
        if (byKind) WriteOnly("kind", SqlEnums.PersonKind, static row => row.Kind);
        OwnerName = owner;
        ownerColumn = Column(owner, SqlTypes.Long, static row => row.Owner);
        language = Column("language_id", SqlTypes.Int, static row => row.Language);
        position = Column("position", SqlTypes.Int, static row => row.Position);
        Announces(subject);
    }

    internal string OwnerName { get; }

    internal TextColumn Text(string name, Func<TOwner, LocalizedText> text)
    {
        var index = texts.Count;
        texts.Add((Column(name, SqlTypes.TextOrNull, row => row.Values[index]), text));
        return new(index);
    }

    internal LocalizedText[] TextsOf(TOwner owner) => [.. texts.Select(text => text.Text(owner))];

    internal override TextRow Read(SqlRow row)
    {
        var values = new string?[texts.Count];
        for (var i = 0; i < values.Length; i++) values[i] = row.Get(texts[i].Column);
        return new(row.Get(ownerColumn), row.Get(language), row.Get(position), values);
    }
}
