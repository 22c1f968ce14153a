using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Traversal;

/// <content>Literals.</content>
internal sealed partial class DocumentTraversal
{
    private void VisitValue(ValueNode value)
    {
        if (on.Stopped) return;
        switch (value)
        {
            case ListValueNode list:
                types.EnterList();
                Tell(on.EnterValue, value);
                foreach (var item in list.Values)
                {
                    VisitValue(item);
                }

                Tell(on.LeaveValue, value);
                types.LeaveInput();
                break;
            case ObjectValueNode fields:
                Tell(on.EnterValue, value);
                foreach (var field in fields.Fields)
                {
                    VisitObjectField(field);
                }

                Tell(on.LeaveValue, value);
                break;
            default:
                Tell(on.EnterValue, value);
                break;
        }
    }

    private void VisitObjectField(ObjectFieldNode field)
    {
        if (on.Stopped) return;
        types.EnterObjectField(field);
        Tell(on.EnterObjectField, field);
        VisitValue(field.Value);
        types.LeaveInput();
    }
}
