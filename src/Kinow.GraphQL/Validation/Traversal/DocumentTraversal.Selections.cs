using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Traversal;

/// <content>Selection sets and what they hold.</content>
internal sealed partial class DocumentTraversal
{
    private void VisitSelectionSet(SelectionSetNode set, bool inline)
    {
        types.EnterSelectionSet();
        if (!inline) Tell(on.EnterSelectionSet, set);
        foreach (var selection in set.Selections)
        {
            if (on.Stopped) break;
            switch (selection)
            {
                case FieldNode field:
                    VisitField(field);
                    break;
                case FragmentSpreadNode spread:
                    Tell(on.EnterFragmentSpread, spread);
                    VisitDirectives(spread.Directives, DirectiveLocations.FragmentSpread);
                    break;
                case InlineFragmentNode fragment:
                    VisitInlineFragment(fragment);
                    break;
            }
        }

        types.LeaveSelectionSet();
    }

    private void VisitField(FieldNode field)
    {
        types.EnterField(field);
        Tell(on.EnterField, field);
        VisitArguments(field.Arguments, ofField: true);
        VisitDirectives(field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is { } set) VisitSelectionSet(set, inline: false);
        Tell(on.LeaveField, field);
        types.LeaveField();
    }

    private void VisitInlineFragment(InlineFragmentNode fragment)
    {
        types.EnterFragment(fragment.TypeCondition);
        Tell(on.EnterInlineFragment, fragment);
        if (fragment.TypeCondition is { } condition) VisitType(condition);
        VisitDirectives(fragment.Directives, DirectiveLocations.InlineFragment);
        VisitSelectionSet(fragment.SelectionSet, inline: true);
        types.LeaveDefinition();
    }
}
