using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A table of pictures.</summary>
internal sealed class ImageTable : MappedTable<ImageRow>
{
    private readonly ReadColumn<long> ownerColumn;
    private readonly ReadColumn<long> id;
    private readonly ReadColumn<string> source;
    private readonly ReadColumn<string> type;
    private readonly ReadColumn<int> position;

    internal ImageTable(string name, string owner, ChangeSubject subject, bool byKind = false)
        : base(name)
    {
        if (byKind) WriteOnly("kind", SqlEnums.PersonKind, static row => row.Kind);
        OwnerName = owner;
        ownerColumn = Column(owner, SqlTypes.Long, static row => row.Owner);
        id = Column("id", SqlTypes.Long, static row => row.Image.Id);
        source = Column("source", SqlTypes.Text, static row => row.Image.Source);
        type = Column("type", SqlTypes.Text, static row => row.Image.Type);
        position = Column("position", SqlTypes.Int, static row => row.Image.Position);
        Announces(subject);
    }

    internal string OwnerName { get; }

    internal override ImageRow Read(SqlRow row) =>
        new(row.Get(ownerColumn), new(row.Get(id), row.Get(source), row.Get(type), row.Get(position)));
}
