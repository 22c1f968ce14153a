using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search;

/// <summary>A field that takes words, numbers, dates and ranges.</summary>
internal sealed class AnyField(string name) : SearchField(name, FieldKind.Text)
{
    public override bool Sortable => false;
}
