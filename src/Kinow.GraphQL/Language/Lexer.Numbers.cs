namespace Kinow.GraphQL.Language;

internal ref partial struct Lexer
{
    private Token ReadNumber()
    {
        var end = _position;
        var kind = TokenKind.Int;
        if (At(end) == '-') end++;
        end = SkipInteger(end);

        if (At(end) == '.')
        {
            kind = TokenKind.Float;
            end = SkipDigits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end++;
            if (At(end) is '+' or '-') end++;
            end = SkipDigits(end);
        }

        if (At(end) == '.' || IsNameStart(At(end))) throw ExpectedDigit(end);
        return Take(kind, end - _position);
    }

    private readonly int SkipInteger(int offset)
    {
        if (At(offset) != '0') return SkipDigits(offset);
        offset++;
        if (IsDigit(At(offset))) throw Error(offset, $"Invalid number, unexpected digit after 0: {Describe(offset)}.");
        return offset;
    }

    private readonly int SkipDigits(int offset)
    {
        if (!IsDigit(At(offset))) throw ExpectedDigit(offset);
        do offset++;
        while (IsDigit(At(offset)));
        return offset;
    }

    private static bool IsDigit(int character) => character is >= '0' and <= '9';

    private readonly GraphQLSyntaxException ExpectedDigit(int offset) =>
        Error(offset, $"Invalid number, expected digit but got: {Describe(offset)}.");
}
