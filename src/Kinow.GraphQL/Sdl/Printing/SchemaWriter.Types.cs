using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

internal sealed partial class SchemaWriter
{
    private void WriteType(NamedType type)
    {
        Separate();
        WriteDescription(type.Description);
        switch (type)
        {
            case ScalarType scalar:
                text.Append("scalar ").Append(type.Name).Append(SpecifiedBy(scalar)).Append(Applied(type.Directives));
                break;
            case FieldsType fields:
                WriteFieldsType(fields);
                break;
            case UnionType union:
                text.Append("union ").Append(type.Name).Append(Applied(type.Directives));
                text.Append(union.Members.IsEmpty ? string.Empty : " = ").AppendJoin(" | ", union.Members.Select(m => m.Name));
                break;
            case EnumType enumType:
                WriteEnum(enumType);
                break;
            case InputObjectType input:
                WriteInput(input);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type), type.Name, null);
        }
    }

    private void WriteFieldsType(FieldsType type)
    {
        text.Append(type is ObjectType ? "type " : "interface ").Append(type.Name);
        text.Append(type.Interfaces.IsEmpty ? string.Empty : " implements ").AppendJoin(" & ", type.Interfaces.Select(i => i.Name));
        text.Append(Applied(type.Directives));
        WriteBlock(type.Fields, field =>
        {
            WriteDescription(field.Description, Indentation, field.Index == 0);
            text.Append(Indentation).Append(field.Name);
            WriteArguments(field.Arguments, Indentation);
            text.Append(": ").Append(field.Type).Append(Deprecated(field.DeprecationReason)).Append(Applied(field.Directives));
        });
    }

    private void WriteEnum(EnumType type)
    {
        text.Append("enum ").Append(type.Name).Append(Applied(type.Directives));
        WriteBlock(type.Values, value =>
        {
            WriteDescription(value.Description, Indentation, value.Index == 0);
            text.Append(Indentation).Append(value.Name).Append(Deprecated(value.DeprecationReason)).Append(Applied(value.Directives));
        });
    }

    private void WriteInput(InputObjectType type)
    {
        text.Append("input ").Append(type.Name).Append(type.IsOneOf ? " @oneOf" : string.Empty).Append(Applied(type.Directives));
        WriteBlock(type.Fields, field =>
        {
            WriteDescription(field.Description, Indentation, field.Index == 0);
            text.Append(Indentation).Append(Input(field));
        });
    }

    private void WriteBlock<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        text.Append(" {\n");
        foreach (var item in items)
        {
            write(item);
            text.Append('\n');
        }

        text.Append('}');
    }

    private static string SpecifiedBy(ScalarType type) =>
        type.SpecifiedByUrl is null ? string.Empty : $" @specifiedBy(url: {Quoted(type.SpecifiedByUrl)})";
}
